"""학습률이 0이면 아무것도 배우지 못하므로 바로 알려 줍니다."""
from dlbook.optimizers import Adam

Adam(learning_rate=0)
