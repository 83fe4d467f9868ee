# 텐서플로에 더해 JAX, 파이토치, OpenVINO를 설치합니다.
python -m pip install jax torch openvino
