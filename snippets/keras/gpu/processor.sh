# 같은 프로그램을 GPU를 가리고 두 스텝만 실행합니다.
export KERAS_BACKEND=torch CUDA_VISIBLE_DEVICES=-1
STEPS=2 python transformer.py
