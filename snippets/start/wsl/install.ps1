# 관리자 권한으로 연 파워셸에서 WSL2와 우분투를 설치합니다.
wsl --install -d Ubuntu-24.04
