# 부팅할 때 켤 타깃을 보고, 콘솔로 바꾸고, 다시 시작합니다.
systemctl get-default
sudo systemctl set-default multi-user.target
sudo systemctl reboot
