# 같은 프로그램을 프로세서의 스레드 하나로 두 스텝만 실행합니다.
export KERAS_BACKEND=torch OMP_NUM_THREADS=1
STEPS=2 python transformer.py
