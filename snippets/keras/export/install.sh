# ONNX로 내보내고 실행하는 데 필요한 것을 설치합니다.
# dlbook: source=https://keras.io/api/models/model_saving_apis/export/
python -m pip install onnx tf2onnx onnxruntime
