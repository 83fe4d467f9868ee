# 폴더를 만들어 들어가고, 가상 환경을 만들어 켭니다.
mkdir -p ~/dl
cd ~/dl
python3.13 -m venv venv
. venv/bin/activate
python --version
