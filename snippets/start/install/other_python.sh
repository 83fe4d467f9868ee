# uv로 파이썬 3.13을 받아 가상 환경을 만듭니다.
sudo apt install -y pipx
pipx run uv venv --python 3.13 --seed venv
