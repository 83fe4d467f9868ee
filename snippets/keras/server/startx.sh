# 콘솔에서 로그인한 다음, 필요할 때만 X를 켭니다.
sudo apt install xinit
startx
