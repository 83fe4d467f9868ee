# 다시 시작하지 않고 GUI를 끄고, 나중에 다시 켭니다.
sudo systemctl isolate multi-user.target
sudo systemctl isolate graphical.target
