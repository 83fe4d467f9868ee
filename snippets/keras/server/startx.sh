# 콘솔에서 로그인한 다음, 필요할 때만 X를 켭니다.
# dlbook: source=startx(1)과 xinit(1), 데비안 12의 xinit 1.4.0-1
sudo apt install xinit
startx
