"""네트워크가 배우는 고리와, 그 부품을 배우는 쪽을 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(440, 250)
network = figures.box(axes, 20, 20, 150, 62, "네트워크\n층을 이은 것")
loss = figures.box(axes, 270, 20, 150, 62, "손실 함수\n얼마나 틀렸는가",
                   color="warm")
gradient = figures.box(axes, 270, 160, 150, 62, "역전파\n어느 쪽이 내리막인가",
                       color="third")
optimizer = figures.box(axes, 20, 160, 150, 62, "옵티마이저\n얼마나 고칠까",
                        color="second")
figures.arrow(axes, network.right, loss.left, "출력")
figures.arrow(axes, loss.bottom, gradient.top, "손실", color="warm")
figures.arrow(axes, gradient.left, optimizer.right, "그래디언트",
              color="third")
figures.arrow(axes, optimizer.top, network.bottom, "새 가중치",
              color="second")
figures.save(figure, "loop.svg",
             "네트워크의 출력이 손실 함수로, 손실이 역전파로, 그래디언트가 "
             "옵티마이저로, 새 가중치가 네트워크로 돌아가는 고리입니다.")
