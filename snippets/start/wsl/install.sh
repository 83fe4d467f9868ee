# 관리자 권한으로 연 파워셸에서 WSL2와 우분투를 설치합니다.
# dlbook: source=https://learn.microsoft.com/windows/wsl/install
wsl --install -d Ubuntu-24.04
