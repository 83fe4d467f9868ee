"""설치한 패키지가 디스크에서 차지하는 크기를 잽니다."""
from importlib import metadata

for name in ("numpy", "matplotlib", "keras", "tensorflow"):
    paths = [file.locate() for file in metadata.files(name)]
    size = sum(path.stat().st_size for path in paths if path.exists())
    print(f"{name}: {size / 1e6:,.0f}MB")
