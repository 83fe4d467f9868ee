"""dlbook이 없으면 이 책의 휠을 설치합니다."""
# --8<-- [start:install]
import importlib.util
import pathlib
import subprocess
import sys

WHEEL = "dlbook-0.1.0-py3-none-any.whl"
if importlib.util.find_spec("dlbook") is None:
    file = pathlib.Path(WHEEL)
    if "://" not in WHEEL and not file.exists():
        raise FileNotFoundError(
            f"{WHEEL} 파일이 없습니다. 책의 '설치하기' 쪽에서 내려받아 "
            "노트북 옆에 올린 다음, 이 셀을 다시 실행하세요.")
    address = WHEEL if "://" in WHEEL else file.resolve().as_uri()
    subprocess.run([sys.executable, "-m", "pip", "install", "-q",
                    f"dlbook[figures,keras] @ {address}"], check=True)
# --8<-- [end:install]
print("dlbook이 있습니다:", importlib.util.find_spec("dlbook") is not None)
