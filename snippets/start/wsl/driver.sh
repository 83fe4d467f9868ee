# 우분투 터미널에서 GPU와 드라이버가 보이는지 확인합니다.
nvidia-smi
