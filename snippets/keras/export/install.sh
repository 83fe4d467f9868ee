# ONNX와 OpenVINO로 내보내고 실행하는 데 필요한 것을 설치합니다.
python -m pip install onnx tf2onnx onnxruntime openvino
