# 파이토치를 설치하고, 맥의 GPU를 쓸 수 있는지 봅니다.
python -m pip install torch
python -c "import torch; print(torch.backends.mps.is_available())"
export KERAS_BACKEND=torch
