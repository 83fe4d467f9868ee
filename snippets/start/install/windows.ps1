# 폴더를 만들어 들어가고, 가상 환경을 만들어 켭니다.
mkdir C:\dl
cd C:\dl
py -V:3.13 -m venv venv
Set-ExecutionPolicy -Scope CurrentUser RemoteSigned -Force
venv\Scripts\Activate.ps1
python --version
