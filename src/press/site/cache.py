"""만들기에 오래 걸리는 것을 내용으로 이름 지어 .cache/에 둡니다.

이름은 재료와 만드는 코드의 해시이므로 낡은 것이 나오지 않습니다. 지워도 다시 만듭니다.
"""

import hashlib
import os
import tempfile
from pathlib import Path


def kept(folder, materials, make):
    """materials(바이트들)로 만든 것을 꺼내고, 없으면 make()로 만들어 둡니다."""
    place = Path(folder, name(materials))
    try:
        return place.read_bytes()
    except FileNotFoundError:
        content = make()
    put(place, content)
    return content


def name(materials):
    digest = hashlib.sha256()
    for material in materials:
        digest.update(hashlib.sha256(material).digest())
    return digest.hexdigest()[:32]


def put(place, content):
    """다 쓴 뒤에 바꿔 놓습니다. 두 곳에서 함께 지어도 반쪽이 읽히지 않습니다."""
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=place.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    os.replace(temporary, place)
