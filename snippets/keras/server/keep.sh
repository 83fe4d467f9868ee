# 이름을 train이라고 붙인 tmux 세션을 열고, 떠났다가 다시 붙습니다.
tmux new-session -s train
tmux attach-session -t train
