# 훈련 프로그램을 0번 프로세스로 시작합니다. 10.0.0.1은 0번의 주소입니다.
# dlbook: source=keras.distribution.initialize의 설명, 케라스 3.15.1
export KERAS_BACKEND=jax
export KERAS_DISTRIBUTION_JOB_ADDRESSES=10.0.0.1:1234
export KERAS_DISTRIBUTION_NUM_PROCESSES=2
export KERAS_DISTRIBUTION_PROCESS_ID=0
python train.py
