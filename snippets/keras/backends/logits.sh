# 두 손실을 다른 두 백엔드에서 구합니다.
for backend in jax torch; do
  KERAS_BACKEND=$backend python losses.py
done
