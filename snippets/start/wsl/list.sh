# 설치된 리눅스와 WSL의 버전을 파워셸에서 봅니다.
# dlbook: source=https://learn.microsoft.com/windows/wsl/install
wsl --list --verbose
