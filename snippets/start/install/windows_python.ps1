# 파이썬 3.13을 설치하고, 설치된 파이썬을 봅니다.
py install 3.13
py list
