"""두 타깃이 켜는 것을 따라가, GUI까지 켜면 무엇이 느는지 봅니다."""
from configparser import ConfigParser

# 데비안 12의 systemd 패키지에 든 파일에서 의존 관계만 옮겼습니다.
FILES = {
    "multi-user.target": "[Unit]\nRequires=basic.target",
    "graphical.target": ("[Unit]\nRequires=multi-user.target\n"
                         "Wants=display-manager.service"),
}


def pulled(name):
    """name이 끌어오는 것을 모두 모읍니다."""
    file = ConfigParser()
    file.read_string(FILES.get(name, "[Unit]"))
    found = set()
    for key in ("Requires", "Wants"):
        for other in file["Unit"].get(key, "").split():
            found |= {other} | pulled(other)
    return found


console, gui = pulled("multi-user.target"), pulled("graphical.target")
print("multi-user.target:", ", ".join(sorted(console)))
print("graphical.target:", ", ".join(sorted(gui)))
print("콘솔에는 없는 것:", *sorted(gui - console - {"multi-user.target"}))
