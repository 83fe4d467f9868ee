# 텐서플로, JAX, 파이토치가 한 에포크씩 이어서 훈련합니다.
for backend in tensorflow jax torch; do
  KERAS_BACKEND=$backend python relay.py
done
