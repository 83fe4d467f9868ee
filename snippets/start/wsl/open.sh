# 지금 있는 폴더를 윈도우의 파일 탐색기로 엽니다.
explorer.exe .
