# GPU를 쓰는 프로세스와, 서버에 로그인한 사람을 봅니다.
# dlbook: source=loginctl(1), 데비안 12의 systemd 252.39-1~deb12u2
nvidia-smi
loginctl list-sessions
loginctl list-users
