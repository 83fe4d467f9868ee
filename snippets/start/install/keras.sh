# 그림과 케라스 예제에 필요한 것까지 설치합니다.
python -m pip install "./dlbook-0.1.0-py3-none-any.whl[figures,keras]"
