# 부팅할 때 켤 타깃을 보고, 콘솔로 바꾸고, 다시 시작합니다.
# dlbook: source=systemctl(1), 데비안 12의 systemd 252.39-1~deb12u2
systemctl get-default
sudo systemctl set-default multi-user.target
sudo systemctl reboot
