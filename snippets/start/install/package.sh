# 내려받은 휠과 그림에 필요한 패키지를 설치합니다.
python -m pip install "./dlbook-0.1.0-py3-none-any.whl[figures]"
