# 가상 환경을 만들고 켠 다음, 어느 파이썬을 쓰는지 확인합니다.
python3 -m venv venv
. venv/bin/activate
python -c "import sys; print('가상 환경:', sys.prefix != sys.base_prefix)"
