# 씨앗이 같은 프로그램을 다른 두 백엔드로 실행합니다.
for backend in jax torch; do
  KERAS_BACKEND=$backend python first.py
done
