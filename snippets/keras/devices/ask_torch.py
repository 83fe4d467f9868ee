"""파이토치에 GPU를 묻습니다."""
import torch

many = torch.cuda.device_count() if torch.cuda.is_available() else 0
print("파이토치가 보는 GPU의 수:", many)
