# 파이썬 3.6의 가상 환경에 옛 케라스와 두 엔진을 설치합니다.
python3.6 -m venv old
old/bin/python -m pip install pip==21.3.1
old/bin/python -m pip install keras==2.2.4 theano==1.0.5 h5py==2.10.0
old/bin/python -m pip install cntk==2.7.post2
