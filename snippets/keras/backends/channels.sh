# 다른 두 백엔드에서 채널을 앞에 둡니다.
for backend in jax torch; do
  KERAS_BACKEND=$backend python front.py
done
