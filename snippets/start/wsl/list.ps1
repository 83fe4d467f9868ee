# 설치된 리눅스와 WSL의 버전을 파워셸에서 봅니다.
wsl --list --verbose
