"""파일을 반쯤 쓰다 마는 일 없이 씁니다."""

import hashlib
import os
import tempfile


def replace(path, content):
    """다 쓴 임시 파일로 바꿔 놓습니다. 내용이 같으면 손대지 않습니다."""
    if path.exists() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    os.chmod(temporary, 0o644)
    os.replace(temporary, path)
    return True


def file_hash(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()
