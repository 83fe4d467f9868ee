# 두 백엔드에 답과 훈련을 시킵니다.
for backend in numpy openvino; do
  KERAS_BACKEND=$backend python answer.py
done
