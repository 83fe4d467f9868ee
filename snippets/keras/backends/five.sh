# 저장한 파일을 다른 네 백엔드로 읽습니다.
for backend in jax torch numpy openvino; do
  KERAS_BACKEND=$backend python read.py
done
