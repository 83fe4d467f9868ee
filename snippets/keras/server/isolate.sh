# 다시 시작하지 않고 GUI를 끄고, 나중에 다시 켭니다.
# dlbook: source=systemctl(1), 데비안 12의 systemd 252.39-1~deb12u2
sudo systemctl isolate multi-user.target
sudo systemctl isolate graphical.target
