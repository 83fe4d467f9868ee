# Homebrew로 파이썬을 설치하고, 어느 칩의 파이썬인지 확인합니다.
brew install python@3.12
python3.12 -c "import platform; print(platform.machine())"
