# 우분투 터미널에서 리눅스 쪽 폴더에 가상 환경을 만들고 켭니다.
sudo apt update
sudo apt install -y python3-venv
mkdir -p ~/deep && cd ~/deep
python3 -m venv venv
. venv/bin/activate
