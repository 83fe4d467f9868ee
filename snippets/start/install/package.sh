# 내려받은 휠과 그림에 필요한 패키지를 설치합니다.
# dlbook: source=tests/test_project.py가 깨끗한 환경에서 실행하는 명령
python -m pip install "./dlbook-0.1.0-py3-none-any.whl[figures]"
