"""부팅할 때 켤 타깃을 정하는 링크를 만들고 따라가 봅니다."""
from pathlib import Path

ADMIN = Path("etc/systemd/system")  # 관리자가 정한 것
PACKAGE = Path("lib/systemd/system")  # 패키지가 설치한 것


def get_default():
    """default.target이 가리키는 이름입니다. 관리자의 것을 먼저 봅니다."""
    for folder in (ADMIN, PACKAGE):
        link = folder / "default.target"
        if link.is_symlink():
            return link.readlink().name


def set_default(target):
    """관리자의 폴더에 링크를 새로 겁니다."""
    link = ADMIN / "default.target"
    link.unlink(missing_ok=True)
    link.symlink_to(f"/lib/systemd/system/{target}")


for folder in (ADMIN, PACKAGE):
    folder.mkdir(parents=True)
(PACKAGE / "default.target").symlink_to("graphical.target")
print("설치한 그대로:", get_default())
set_default("multi-user.target")
print("바꾼 뒤:", get_default())
