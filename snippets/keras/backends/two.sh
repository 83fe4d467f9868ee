# 같은 파일을 다른 두 백엔드로 실행합니다.
KERAS_BACKEND=jax python train.py
KERAS_BACKEND=torch python train.py
