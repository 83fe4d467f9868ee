"""네트워크를 훈련하고 평가합니다. fit은 미니배치마다 train_step을 부릅니다."""

from dataclasses import dataclass, field

import numpy as np

from dlbook import losses, metrics, optimizers
from dlbook.batches import Batches
from dlbook.checks import networks as checks
from dlbook.checks.several import alone, as_list
from dlbook.checks.values import finite, real
from dlbook.diagnosis import reject_nan, undone
from dlbook.layers import Node
from dlbook.progress import Progress


class Evaluation:
    """손실을 정하고 재는 네트워크입니다."""

    def compile(self, optimizer="rmsprop", loss="mse", loss_weights=None,
                metrics=()):
        """옵티마이저와 손실 함수를 정합니다.

        loss: 출력이 여럿이면 리스트나, 출력의 이름으로 찾는 dict.
        loss_weights: 출력마다 손실에 곱할 수. 정하지 않으면 모두 1입니다.
        metrics: "accuracy"와 손실의 이름. 출력이 여럿이면 이름으로 찾는 dict.
        """
        chosen = optimizers.get(optimizer)
        each = [losses.get(one)
                for one in checks.per_output(self, "loss", loss)]
        measured = named_metrics(self, each, metrics)
        weights = [1] * len(each) if loss_weights is None else [
            real("compile", "loss_weights", weight, 0, low_too=True)
            for weight in checks.per_output(
                self, "loss_weights", loss_weights)]
        self.optimizer, self.losses = chosen, each
        self.metrics, self.loss_weights = measured, weights
        return self

    def __call__(self, x):
        """출력, 노드를 받으면 다음 노드. 뒤에서 쓰지 않을 값은 바로 버립니다."""
        if any(isinstance(each, Node) for each in as_list(x)):
            return super().__call__(x)
        return alone(lean(self, self.checked(x)))

    def evaluate(self, x, y, batch_size=128):
        """손실과 metrics를 잰 dict입니다. 이름은 fit의 기록과 같습니다."""
        checks.check_compiled(self, "evaluate")
        return measure(self, *checks.pair(self, "evaluate", (x, y)),
                       batch_size)

    def predict(self, x, batch_size=128):
        """미니배치로 나눠 계산한 출력입니다. 크기와 꼴은 network(x)와 같습니다."""
        xs = checks.samples(self, "predict", x)
        parts = [as_list(self(as_list(some)))
                 for some in Batches(*xs, size=batch_size)]
        return alone([np.concatenate(column) for column in zip(*parts)])


def lean(network, xs):
    """출력만 구합니다. 노드의 값은 마지막으로 쓰인 다음 버립니다."""
    last = {parent: node for node in network.nodes for parent in node.parents}
    last |= dict.fromkeys(network.outputs)  # 출력은 끝까지 둡니다.
    values = dict(zip(network.inputs, xs))
    for node in network.nodes:
        if node.layer:
            given = alone([values[parent] for parent in node.parents])
            values[node], _ = node.layer.forward(given)
        for parent in set(node.parents):
            if last[parent] is node:
                del values[parent]
    return [values[node] for node in network.outputs]


class Training(Evaluation):
    """가중치를 고치는 네트워크입니다."""

    def fit(self, x, y, epochs=1, batch_size=32, validation_data=None,
            seed=0, verbose=1):
        """미니배치를 하나씩 보며 가중치를 고치고, 에포크마다의 기록을 돌려줍니다.

        validation_data: 에포크가 끝날 때마다 재어 볼 (x, y). seed: 에포크마다
        샘플을 섞는 씨앗. None이면 섞지 않습니다. verbose: 1이면 진행 막대,
        2이면 에포크마다 한 줄, 0이면 조용히. 도중에 오류가 나면 가중치를 그
        에포크를 시작할 때로 되돌리고 옵티마이저의 기억을 지웁니다.
        """
        xs, ys, held_out = checks.to_fit(
            self, x, y, epochs, validation_data, verbose)
        batches = Batches(*xs, *ys, size=batch_size, seed=seed)
        history = History()
        for epoch in range(1, epochs + 1):
            progress = Progress(epoch, epochs, len(batches), verbose)
            with undone(self, epoch, progress):
                logs = train_epoch(self, batches, len(xs), progress)
            if held_out:
                measured = measure(self, *held_out, batch_size)
                logs |= {f"val_{name}": v for name, v in measured.items()}
            progress.finish(logs)
            history.add(epoch, logs)
        return history

    def train_step(self, x, y):
        """입력과 타깃의 리스트로 가중치를 한 번 고치고, 고치기 전의 값을 냅니다."""
        y_pred, kept = self.forward(x, training=True)
        logs, dy = score(self, y, as_list(y_pred))
        reject_nan(self, logs["loss"], kept, y)
        dx, dw = self.backward(dy, kept)
        finite("{}의 그래디언트가 유한하지 않습니다. 학습률을 줄이거나 "
               "입력을 표준화하세요.", dw, FloatingPointError)
        weights = self.trainable
        self.optimizer.update({name: weights[name] for name in dw}, dw)
        return logs


def train_epoch(network, batches, n_inputs, progress):
    """데이터를 처음부터 끝까지 한 번 보고, 그동안의 평균을 돌려줍니다."""
    averages = Averages()
    for progress.step, batch in enumerate(batches, start=1):
        with np.errstate(over="ignore", invalid="ignore"):  # reject_nan이 봅니다
            logs = network.train_step(
                list(batch[:n_inputs]), batch[n_inputs:])
        averages.add(logs, len(batch[0]))
        progress.show(averages.logs)
    finite("{}이(가) 유한하지 않은 수가 되었습니다. 학습률을 줄이세요.",
           network.weights, FloatingPointError)
    return averages.logs


def measure(network, xs, ys, batch_size):
    """미니배치로 나눠 잰 손실과 metrics의 평균입니다."""
    averages = Averages()
    for batch in Batches(*xs, *ys, size=batch_size):
        outputs = as_list(network(list(batch[:len(xs)])))
        logs, _ = score(network, batch[len(xs):], outputs)
        averages.add(logs, len(batch[0]))
    return averages.logs


def score(network, targets, outputs):
    """손실과 metrics를 이름으로 찾는 dict와, 손실을 출력마다 미분한 것입니다."""
    several = len(outputs) > 1
    logs, total, dys = {}, 0.0, []
    for name, loss, measures, weight, target, output in zip(
            network.names, network.losses, network.metrics,
            network.loss_weights, targets, outputs):
        value, kept = loss.forward(target, output)
        total += weight * float(value)
        dys.append(loss.backward(weight, kept)[0])
        start = f"{name}_" if several else ""
        if several:
            logs[f"{start}loss"] = float(value)
        for metric, function in measures.items():
            logs[start + metric] = function(target, output)
    return dict(sorted((logs | {"loss": total}).items())), dys


def named_metrics(network, each, names):
    """출력마다 {이름: 함수}입니다."""
    given = checks.per_output(network, "metrics", names, nested=True)
    return [
        {name: metrics.get(name, loss)
         for name in ([one] if isinstance(one, str) else one or ())}
        for one, loss in zip(given, each)]


@dataclass
class History:
    """에포크마다의 값입니다. history.history["loss"]는 수의 리스트입니다."""

    epoch: list = field(default_factory=list)
    history: dict = field(default_factory=dict)

    def add(self, epoch, logs):
        self.epoch.append(epoch)
        for name, value in logs.items():
            self.history.setdefault(name, []).append(value)


class Averages:
    """미니배치마다의 값을 샘플 수로 가중해 평균 냅니다."""

    def __init__(self):
        self.sums, self.samples = {}, 0

    def add(self, logs, samples):
        self.samples += samples
        for name, value in logs.items():
            self.sums[name] = self.sums.get(name, 0.0) + value * samples

    @property
    def logs(self):
        return {name: total / self.samples
                for name, total in self.sums.items()}
