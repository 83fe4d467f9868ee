# GPU를 쓰는 프로세스와, 서버에 로그인한 사람을 봅니다.
nvidia-smi
loginctl list-sessions
loginctl list-users
