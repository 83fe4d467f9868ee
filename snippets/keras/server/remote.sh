# 서버의 창을 내 화면에 띄우고, 서버의 8888번 포트를 내 컴퓨터로 잇습니다.
ssh -X mina@gpu-server
ssh -L 8888:localhost:8888 mina@gpu-server
