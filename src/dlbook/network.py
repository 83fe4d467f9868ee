"""층을 이어 만든 네트워크입니다. 한 줄로 이을 수도, 가지를 칠 수도 있습니다.

    x = Input((784,))
    y = Dense(10, "softmax")(Dense(512, "relu")(x))
    network = Network(x, y, seed=0)

    network.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    history = network.fit(images, labels, epochs=5)
    network.save("digits.npz")

층에 노드를 넣어 부르면 그래프가 자랍니다. Network는 그 그래프를 입력에서
출력까지 차례대로 계산하고, 거꾸로 되짚어 그래디언트를 구합니다. 이름과 인자는
케라스의 함수형 API를 따릅니다.
"""

import json
import math
import os
import re
import tempfile
import unicodedata
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from dlbook import layers, losses, optimizers
from dlbook._checks import choice, finite, integer, numbers, real
from dlbook._progress import Progress
from dlbook.batches import Batches
from dlbook.layers import Node


# --8<-- [start:Input]
def Input(shape, name=None):
    """네트워크의 입력입니다. shape에는 배치 축을 적지 않습니다."""
    shape = tuple(shape) if isinstance(shape, (tuple, list)) else (shape,)
    return Node(None, (), tuple(
        integer("Input", "shape", length, smallest=1) for length in shape
    ), name)
# --8<-- [end:Input]


# --8<-- [start:Network]
class Network:
    """입력 노드에서 출력 노드까지의 층을 모은 네트워크입니다.

    inputs, outputs: 노드 하나 또는 노드의 리스트. seed: 처음 가중치를 뽑는
    씨앗. 같은 층을 두 번 부르면 두 자리가 가중치를 함께 씁니다.

    데이터와 타깃은 입력이나 출력이 하나이면 배열로, 여럿이면 배열의
    리스트나 이름으로 찾는 dict로 주고받습니다. 출력의 이름은 그 층의
    이름입니다.
    """

    def __init__(self, inputs, outputs, seed=None):
        self.inputs, self.outputs = as_list(inputs), as_list(outputs)
        check_nodes(self.inputs, self.outputs)
        self.nodes = in_order(self.inputs, self.outputs)
        self.layers = list(dict.fromkeys(
            node.layer for node in self.nodes if node.layer))
        self.names = self.name_everything()
        self.optimizer = None
        random = np.random.default_rng(seed)
        for node in self.nodes:
            if node.layer and node.layer.shape is None:
                node.layer.build(shape_into(node), random)
            elif node.layer:
                node.layer.check(shape_into(node))

    @classmethod
    def chain(cls, steps, seed=None):
        """입력과 층을 한 줄로 잇습니다. 케라스의 Sequential과 같습니다."""
        if not steps or not isinstance(steps[0], Node):
            given = type(steps[0]).__name__ if steps else "빈 리스트"
            raise ValueError(
                "Network.chain: 맨 앞에는 Input이 필요한데 받은 것은 "
                f"{given}입니다. Network.chain([Input((784,)), …])처럼 "
                "넣으세요."
            )
        node = steps[0]
        for layer in steps[1:]:
            node = layer(node)
        return cls(steps[0], node, seed)

    def call(self, x, training=False):
        """모든 노드를 차례로 계산합니다. 노드마다의 출력과 남긴 것입니다."""
        values, kept = dict(zip(self.inputs, self.take(x))), {}
        for node in self.nodes:
            if node.layer:
                values[node], kept[node] = self.compute(
                    node, values, training)
        return values, kept

    def compute(self, node, values, training=False):
        """노드 하나를 계산합니다. values에 부모의 값이 있어야 합니다."""
        given = [values[parent] for parent in node.parents]
        return node.layer.call(given if is_merge(node) else given[0], training)

    def gradient(self, dys, kept):
        """출력의 그래디언트에서 모든 가중치의 그래디언트를 구합니다.

        dys: 출력마다의 그래디언트. kept: call이 남긴 것. 결과는 "층/가중치"로
        찾는 dict입니다. 노드를 거꾸로 되짚으며, 여러 곳에 쓰인 값과 여러
        번 쓰인 층의 그래디언트는 더합니다.
        """
        slopes, gradients = {}, {}
        for node, dy in zip(self.outputs, dys):
            slopes[node] = slopes.get(node, 0) + dy
        for node in reversed(self.nodes):
            if node.layer is None or node not in slopes:
                continue
            dx, dw = node.layer.gradient(slopes[node], kept[node])
            for parent, d in zip(node.parents, as_list(dx)):
                if d is not None:
                    slopes[parent] = slopes.get(parent, 0) + d
            for name, d in dw.items():
                key = f"{node.layer.name}/{name}"
                gradients[key] = gradients.get(key, 0) + d
        return {name: gradients[name] for name in self.weights
                if name in gradients}
# --8<-- [end:Network]

    def __call__(self, x):
        """출력을 돌려줍니다. 출력이 여럿이면 리스트입니다.

        미분하지 않으므로, 뒤에서 더 쓰지 않을 값은 바로 버립니다.
        """
        last = {parent: node for node in self.nodes for parent in node.parents}
        last |= dict.fromkeys(self.outputs)  # 출력은 끝까지 둡니다.
        values = dict(zip(self.inputs, self.take(x)))
        for node in self.nodes:
            if node.layer:
                values[node] = self.compute(node, values)[0]
            for parent in set(node.parents):
                if last[parent] is node:
                    del values[parent]
        outputs = [values[node] for node in self.outputs]
        return outputs if len(outputs) > 1 else outputs[0]

    def predict(self, x, batch_size=128):
        """미니배치로 나눠 계산한 출력입니다. 크기와 꼴은 network(x)와 같습니다."""
        batches = Batches(*self.take_samples("predict", x), size=batch_size)
        parts = [as_list(self(list(as_tuple(some)))) for some in batches]
        outputs = [np.concatenate(column) for column in zip(*parts)]
        return outputs if len(outputs) > 1 else outputs[0]

    @property
    def weights(self):
        """모든 가중치를 "층/가중치"로 찾는 dict입니다."""
        return Weights({f"{layer.name}/{name}": value for layer in self.layers
                        for name, value in layer.weights.items()})

    @property
    def trainable(self):
        """훈련하는 가중치만 모은 dict입니다."""
        return Weights({f"{layer.name}/{name}": value for layer in self.layers
                        for name, value in layer.weights.items()
                        if name not in layer.frozen})

    # 훈련

    def compile(self, optimizer="rmsprop", loss="mse", loss_weights=None,
                metrics=()):
        """옵티마이저와 손실 함수를 정합니다.

        loss: 출력이 여럿이면 리스트나, 출력의 이름으로 찾는 dict.
        loss_weights: 출력마다 손실에 곱할 수. 정하지 않으면 모두 1입니다.
        metrics: "accuracy"와 손실의 이름. 출력이 여럿이면 이름으로 찾는 dict.
        """
        chosen = optimizers.get(optimizer)
        each = [losses.get(one) for one in self.per_output("loss", loss)]
        measured = [
            [choice("compile", "metrics", name, ("accuracy", *losses.NAMES))
             for name in ([one] if isinstance(one, str) else one or ())]
            for one in self.per_output("metrics", metrics, nested=True)
        ]
        for one, names in zip(each, measured):
            if "accuracy" in names:
                one.check_accuracy()
        weights = [1] * len(self.outputs) if loss_weights is None else (
            self.per_output("loss_weights", loss_weights))
        weights = [real("compile", "loss_weights", weight, 0, low_too=True)
                   for weight in weights]
        self.optimizer, self.losses = chosen, each
        self.metrics, self.loss_weights = measured, weights
        return self

    def fit(self, x, y, epochs=1, batch_size=32, validation_data=None,
            seed=0, verbose=1):
        """미니배치를 하나씩 보며 가중치를 고치고, 지나온 기록을 돌려줍니다.

        validation_data: 에포크가 끝날 때마다 재어 볼 (x, y).
        seed: 에포크마다 샘플을 섞는 씨앗. None이면 섞지 않습니다.
        verbose: 1이면 진행 막대, 2이면 에포크마다 한 줄, 0이면 조용히.

        기록의 history는 케라스와 같은 이름으로 찾는 dict입니다: loss,
        accuracy, val_loss, 출력이 여럿이면 이름_loss. 손실, 그래디언트,
        에포크를 마친 가중치가 유한하지 않으면 FloatingPointError가 납니다.
        에포크 도중에 어떤 오류가 나든 가중치는 그 에포크를 시작할 때로
        되돌아가고, 옵티마이저의 기억은 비워집니다.
        """
        self.check_compiled("fit")
        epochs = integer("fit", "epochs", epochs, smallest=1)
        choice("fit", "verbose", verbose, (0, 1, 2))
        xs, ys = self.take_pair("fit", (x, y))
        held_out = None
        if validation_data is not None:
            held_out = self.take_pair("validation_data", validation_data)
        self.check_weights("fit: {}에 nan이나 inf가 있습니다. 값을 고친 다음 "
                           "훈련하세요.")
        self.optimizer.recognize(self.trainable)
        batches = Batches(*xs, *ys, size=batch_size, seed=seed)
        history = History()
        for epoch in range(1, epochs + 1):
            saved = {name: w.copy() for name, w in self.weights.items()}
            progress = Progress(epoch, epochs, len(batches), verbose)
            averages = Averages()
            try:
                for step, batch in enumerate(batches, start=1):
                    some, targets = batch[:len(xs)], batch[len(xs):]
                    with np.errstate(over="ignore", invalid="ignore"):
                        logs = self.train_step(some, targets)
                    averages.add(logs, len(some[0]))
                    progress.show(step, averages.logs)
                finite("{}이(가) 유한하지 않은 수가 되었습니다. 학습률을 "
                       "줄이세요.", self.weights, FloatingPointError)
            except Exception as error:
                self.restore(saved)
                if not isinstance(error, FloatingPointError):
                    raise
                raise FloatingPointError(
                    f"fit: 에포크 {epoch}, 미니배치 {step}: {error} "
                    "가중치는 이 에포크를 시작할 때로 되돌렸습니다."
                ) from None
            logs = averages.logs
            if held_out is not None:
                measured = self.measure(*held_out, batch_size)
                logs |= {f"val_{name}": v for name, v in measured.items()}
            progress.finish(logs)
            history.add(epoch, logs)
        return history

    # --8<-- [start:train_step]
    def train_step(self, x, y):
        """미니배치 하나로 가중치를 한 번 고치고, 고치기 전의 값을 돌려줍니다."""
        values, kept = self.call(list(x), training=True)
        outputs = [values[node] for node in self.outputs]
        logs = self.logs(outputs, y)
        self.reject_nan(logs["loss"], values, y)
        dys = [
            loss.gradient(target, output) * weight
            for loss, target, output, weight in zip(
                self.losses, y, outputs, self.loss_weights)
        ]
        gradients = self.gradient(dys, kept)
        finite("{}의 그래디언트가 유한하지 않습니다. 학습률을 줄이거나 "
               "입력을 표준화하세요.", gradients, FloatingPointError)
        weights = self.trainable
        self.optimizer.update(
            {name: weights[name] for name in gradients}, gradients)
        return logs
    # --8<-- [end:train_step]

    def evaluate(self, x, y, batch_size=128):
        """손실과 metrics를 잰 dict입니다. 이름은 fit의 기록과 같습니다."""
        self.check_compiled("evaluate")
        return self.measure(*self.take_pair("evaluate", (x, y)), batch_size)

    def measure(self, xs, ys, batch_size):
        averages = Averages()
        for batch in Batches(*xs, *ys, size=batch_size):
            outputs = as_list(self(list(batch[:len(xs)])))
            averages.add(self.logs(outputs, batch[len(xs):]), len(batch[0]))
        return averages.logs

    def logs(self, outputs, targets):
        """손실과 metrics를 이름으로 찾는 dict입니다."""
        several = len(self.outputs) > 1
        total, found = 0.0, {}
        for name, loss, metrics, weight, target, output in zip(
                self.names, self.losses, self.metrics, self.loss_weights,
                targets, outputs):
            value = loss(target, output)
            total += weight * value
            start = f"{name}_" if several else ""
            if several:
                found[f"{start}loss"] = value
            for metric in metrics:
                measure = (loss.accuracy if metric == "accuracy"
                           else losses.get(metric))
                found[start + metric] = measure(target, output)
        return dict(sorted((found | {"loss": total}).items()))

    def restore(self, saved):
        """가중치를 되돌리고, 옵티마이저의 기억을 비웁니다."""
        for name, weight in self.weights.items():
            weight[...] = saved[name]
        self.optimizer.forget()

    def reject_nan(self, loss, values, targets):
        """손실이 유한하지 않으면, 어디에서 그렇게 되었는지 찾아 알립니다."""
        if math.isfinite(loss):
            return
        broken = [node for node in self.nodes
                  if not np.isfinite(values[node]).all()]
        if any(not np.isfinite(target).all() for target in targets):
            where = "타깃에 nan이나 inf가 있습니다. 데이터를 확인하세요."
        elif not broken:
            node = max(self.outputs, key=lambda node: np.abs(
                values[node]).max())
            where = (f"{self.label(node)}의 출력이 "
                     f"{np.abs(values[node]).max():.0e}까지 커졌습니다. "
                     "학습률을 줄이거나 입력을 표준화하세요.")
        elif broken[0].layer is None:
            where = "입력에 nan이나 inf가 있습니다. 데이터를 확인하세요."
        else:
            where = (f"{broken[0].layer.label}의 출력에 nan이나 inf가 처음 "
                     "나왔습니다. 학습률을 줄이세요.")
        raise FloatingPointError(f"손실이 {loss}입니다. {where}")

    def label(self, node):
        """오류에 적을 노드의 이름입니다."""
        return (node.layer.label if node.layer
                else f"입력 노드 '{self.node_names[node]}'")

    # 저장하고 불러오기

    def save(self, path):
        """층의 설정과 가중치를 .npz 파일 하나에 담습니다.

        다 쓴 다음에야 path의 이름을 붙이므로, 도중에 멈춰도 있던 파일은
        그대로입니다. 가중치에 nan이나 inf가 있으면 쓰지 않고 ValueError가
        납니다. 옵티마이저의 기억은 담지 않습니다.
        """
        path = Path(path).resolve()
        if not path.parent.is_dir():
            raise FileNotFoundError(
                f"save: '{path.parent}' 폴더가 없습니다. 폴더를 먼저 만들거나 "
                "경로를 고치세요."
            )
        if path.suffix != ".npz":
            raise ValueError(
                f"save: 파일 이름은 .npz로 끝나야 하는데 '{path.name}'입니다. "
                f"'{path.name}.npz'처럼 적으세요."
            )
        for layer in self.layers:
            if layers.KINDS.get(type(layer).__name__) is not type(layer):
                raise ValueError(
                    f"save: {layer.label}은(는) dlbook.layers의 층이 아니어서 "
                    "load로 되살릴 수 없습니다. np.savez로 weights만 담으세요."
                )
        self.check_weights("save: {}에 nan이나 inf가 있어 저장하지 "
                           "않았습니다. 다시 훈련한 다음 저장하세요.")
        file = tempfile.NamedTemporaryFile(
            dir=path.parent, suffix=".part", delete=False)
        try:
            with file:
                np.savez(file, config=json.dumps(self.config(), default=plain),
                         **self.weights)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(file.name, path.stat().st_mode & 0o777
                     if path.exists() else 0o644)
            os.replace(file.name, path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise

    @classmethod
    def load(cls, path):
        """save로 만든 파일에서 네트워크를 되살립니다.

        파일이 없으면 FileNotFoundError, 망가졌거나 save가 만든 파일이 아니면
        ValueError가 납니다.
        """
        path = Path(path)
        if not path.is_file():
            raise FileNotFoundError(
                f"load: '{path}' 파일이 없습니다. 경로를 확인하세요."
            )
        try:
            with open(path, "rb") as file:
                arrays = dict(np.load(file, allow_pickle=False))
            config = json.loads(str(arrays.pop("config")))
            network = cls.from_config(config)
            if arrays.keys() != network.weights.keys():
                raise KeyError("weights")
            for name, value in network.weights.items():
                stored = arrays[name]
                if stored.shape != value.shape or stored.dtype.kind != "f" or (
                        not np.isfinite(stored).all()):
                    raise ValueError(name)
                value[...] = stored
        except Exception as error:  # 망가진 파일은 무슨 오류든 낼 수 있습니다.
            raise ValueError(
                f"load: '{path}'은(는) Network.save로 만든 파일이 아니거나 "
                "망가졌습니다. 다시 저장하거나 다른 파일을 고르세요."
            ) from error
        return network

    def config(self):
        """그래프와 층의 설정을 JSON에 담을 수 있는 dict로 적습니다."""
        number = {node: n for n, node in enumerate(self.nodes)}
        return {
            "layers": {
                layer.name: {"kind": type(layer).__name__, **asdict(layer)}
                for layer in self.layers
            },
            "nodes": [
                {"layer": node.layer.name, "merge": is_merge(node),
                 "parents": [number[parent] for parent in node.parents]}
                if node.layer else
                {"input": list(node.shape), "name": node.name}
                for node in self.nodes
            ],
            "inputs": [number[node] for node in self.inputs],
            "outputs": [number[node] for node in self.outputs],
        }

    @classmethod
    def from_config(cls, config):
        """config가 적은 네트워크를 만듭니다. 가중치는 새로 뽑습니다."""
        made = {
            name: layers.KINDS[settings["kind"]](**{
                key: tuple(value) if isinstance(value, list) else value
                for key, value in settings.items() if key != "kind"
            })
            for name, settings in config["layers"].items()
        }
        nodes = []
        for entry in config["nodes"]:
            if "input" in entry:
                nodes.append(Input(entry["input"], entry["name"]))
                continue
            parents = [nodes[n] for n in entry["parents"]]
            layer = made[entry["layer"]]
            nodes.append(layer(parents if entry["merge"] else parents[0]))
        return cls([nodes[n] for n in config["inputs"]],
                   [nodes[n] for n in config["outputs"]])

    def copy_from(self, model):
        """이름이 같은 케라스 층에서 가중치를 가져옵니다.

        가중치가 있는 층마다 이름과 크기가 같은 층이 model에 있어야 합니다.
        """
        for ours, theirs in self.pairs(model):
            ours.copy_from(theirs)
        return self

    def copy_to(self, model):
        """이름이 같은 케라스 층에 가중치를 넣습니다."""
        for ours, theirs in self.pairs(model):
            ours.copy_to(theirs)
        return model

    def pairs(self, model):
        if not hasattr(model, "layers"):
            raise TypeError(
                "Network: 케라스 모델이 필요한데 받은 것은 "
                f"{type(model).__name__}입니다. keras.Model이나 "
                "keras.Sequential을 넣으세요."
            )
        theirs = {layer.name: layer for layer in model.layers}
        ours = [layer for layer in self.layers if layer.weights]
        missing = [layer.name for layer in ours if layer.name not in theirs]
        if missing:
            raise ValueError(
                f"Network: 이름이 {missing}인 층이 받은 모델에 없습니다. 그 "
                f"모델의 층은 {list(theirs)}입니다. 두 쪽의 층에 "
                "name='hidden'처럼 같은 이름을 붙이세요."
            )
        found = [(layer, theirs[layer.name]) for layer in ours]
        for layer, other in found:
            layer.matched(other)
        return found

    # 보여 주기

    def summary(self):
        """층마다 출력의 크기와 가중치의 개수를 표로 적은 글입니다."""
        rows = [("Layer (type)", "Output Shape", "Param #", "Connected to")]
        seen = set()
        for node in self.nodes:
            kind = type(node.layer).__name__ if node.layer else "Input"
            weights = 0
            if node.layer and node.layer not in seen:
                weights = parameters(node.layer.weights)
            seen.add(node.layer)
            rows.append((
                f"{self.node_names[node]} ({kind})",
                str((None, *node.shape)),
                f"{weights:,}",
                ", ".join(self.node_names[parent] for parent in node.parents),
            ))
        widths = [max(map(wide, column)) for column in zip(*rows)]
        lines = ["  ".join(
            cell + " " * (width - wide(cell)) for cell, width in zip(
                row, widths)).rstrip() for row in rows]
        lines.insert(1, "─" * (sum(widths) + 6))
        lines.append("─" * (sum(widths) + 6))
        total = parameters(self.weights)
        lines.append(f"Total params: {total:,}")
        lines.append(f"Trainable params: {parameters(self.trainable):,}")
        return "\n".join(lines)

    # 받은 것을 확인하기

    def name_everything(self):
        """이름이 없는 층과 입력에 이름을 붙이고, 출력의 이름을 돌려줍니다.

        케라스는 층을 만든 차례로 번호를 매기지만, 여기서는 그래프의 차례입니다.
        """
        taken = {layer.name for layer in self.layers if layer.name}
        given = [layer.name for layer in self.layers if layer.name]
        if len(taken) < len(given):
            twice = sorted({name for name in given if given.count(name) > 1})
            raise ValueError(
                f"Network: 층의 이름이 겹칩니다: {twice}. 층마다 다른 "
                "이름을 붙이세요."
            )
        for layer in self.layers:
            if layer.name is None:
                layer.name = free_name(snake(type(layer).__name__), taken)
                taken.add(layer.name)
        self.node_names = {}
        for node in self.nodes:
            name = (node.layer.name if node.layer
                    else node.name or free_name("input_layer", taken))
            taken.add(name)
            self.node_names[node] = name
        return [self.node_names[node] for node in self.outputs]

    def take(self, x):
        names = [self.node_names[node] for node in self.inputs]
        arrays = listed("입력", x, names)
        arrays = [numbers("Network", name, array, None)
                  for name, array in zip(names, arrays)]
        for node, name, array in zip(self.inputs, names, arrays):
            if array.shape[1:] != node.shape or array.ndim == 0:
                raise ValueError(
                    f"Network: 입력 '{name}'에 크기가 {(None, *node.shape)}인 "
                    f"텐서가 필요한데 {array.shape}를 받았습니다. 축의 개수와 "
                    "길이를 맞추세요. None은 샘플 수입니다."
                )
        return arrays

    def take_samples(self, what, x):
        xs = self.take(x)
        if not len(xs[0]):
            raise ValueError(
                f"{what}: 샘플이 하나 이상 필요한데 0개입니다. 데이터를 "
                "확인하세요."
            )
        return xs

    def take_pair(self, what, pair):
        """입력과 타깃을 배열의 리스트로 바꾸고, 쓰기 전에 모두 확인합니다."""
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:
            raise ValueError(
                f"{what}: 입력과 타깃의 짝 (x, y)가 필요한데 받은 것은 "
                f"{type(pair).__name__}입니다. (x, y)처럼 넣으세요."
            )
        xs = self.take_samples(what, pair[0])
        ys = [np.asarray(array)
              for array in listed("타깃", pair[1], self.names)]
        samples = [array.shape[0] if array.ndim else 1
                   for array in (*xs, *ys)]
        if len(set(samples)) > 1:
            raise ValueError(
                f"{what}: 입력과 타깃의 샘플 수가 모두 같아야 하는데 "
                f"{samples}입니다. 첫 축의 길이를 맞추세요."
            )
        for node, name, loss, target in zip(
                self.outputs, self.names, self.losses, ys):
            like = np.broadcast_to(np.float32(0), (len(xs[0]), *node.shape))
            try:
                loss.take(target, like)
            except (TypeError, ValueError) as error:
                kind = (TypeError if isinstance(error, TypeError)
                        else ValueError)
                raise kind(f"{what}: 출력 '{name}': {error}") from None
        return xs, ys

    def per_output(self, what, value, nested=False):
        """출력마다 하나씩, 출력의 차례대로 늘어놓습니다."""
        if len(self.outputs) == 1 and not isinstance(value, dict):
            alone = nested or not isinstance(value, (list, tuple))
            return [value] if alone else listed(what, value, self.names)
        if isinstance(value, str):
            value = [value] * len(self.outputs)
        if isinstance(value, dict) and nested:
            value = {name: () for name in self.names} | value
        if nested and not value:
            value = [()] * len(self.outputs)
        return listed(what, value, self.names)

    def check_weights(self, text):
        """가중치의 꼴을 보고, 유한하지 않은 것이 있으면 text로 알립니다."""
        for layer in self.layers:
            layer.check_weights()
        finite(text, self.weights)

    def check_compiled(self, what):
        if self.optimizer is None:
            raise ValueError(
                f"{what}: 옵티마이저와 손실 함수를 아직 정하지 않았습니다. "
                "network.compile('adam', 'mse')처럼 먼저 정하세요."
            )


class Weights(dict):
    """"층/가중치"로 찾는 가중치입니다. 배열은 두고, 그 안의 값만 바꿉니다."""

    def __setitem__(self, name, array):
        if name in self and array is not self[name]:
            raise TypeError(
                f"Network: weights['{name}']에 다른 배열을 넣어도 층의 "
                f"가중치는 바뀌지 않습니다. weights['{name}'][...] = 값처럼 "
                "배열 안의 값을 바꾸세요."
            )
        super().__setitem__(name, array)


# 훈련하며 모으는 것


@dataclass
class History:
    """에포크마다의 값입니다. history["loss"]는 수의 리스트입니다."""

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


# 그래프


# --8<-- [start:in_order]
def in_order(inputs, outputs):
    """부모가 언제나 먼저 나오도록 노드를 늘어놓습니다(위상 정렬)."""
    ordered = dict.fromkeys(inputs)  # 차례를 기억하는 집합으로 씁니다
    waiting = list(reversed(outputs))
    while waiting:
        node = waiting[-1]
        if node.layer is None and node not in ordered:
            raise ValueError(
                "Network: 출력을 구하는 데 필요한 입력(크기 "
                f"{node.shape})이 inputs에 없습니다. inputs에 모두 넣으세요."
            )
        missing = [parent for parent in node.parents if parent not in ordered]
        if missing:
            waiting.append(missing[0])
        else:
            ordered.setdefault(waiting.pop())
    return list(ordered)
# --8<-- [end:in_order]


def check_nodes(inputs, outputs):
    """입력과 출력이 노드이고, 입력은 모두 다른 Input인지 봅니다."""
    for what, nodes in (("inputs", inputs), ("outputs", outputs)):
        wrong = [node for node in nodes if not isinstance(node, Node)]
        if wrong or not nodes:
            given = type(wrong[0]).__name__ if wrong else "빈 리스트"
            raise TypeError(
                f"Network: {what}에 노드가 필요한데 받은 것은 {given}입니다. "
                "Input((784,))이나, 층에 노드를 넣어 부른 것을 넣으세요."
            )
    names = [node.name for node in inputs if node.name]
    if any(node.layer for node in inputs) or (
            len(set(inputs)) < len(inputs) or len(set(names)) < len(names)):
        raise ValueError(
            "Network: inputs에는 Input이 만든 서로 다른 노드가 필요합니다. 층의 "
            "출력을 넣었거나, 같은 노드나 같은 이름을 두 번 넣었는지 보세요."
        )


def is_merge(node):
    return isinstance(node.layer, layers.Merge)


def shape_into(node):
    shapes = [parent.shape for parent in node.parents]
    return shapes if is_merge(node) else shapes[0]


# 작은 도우미


def as_list(value):
    return list(value) if isinstance(value, (list, tuple)) else [value]


def as_tuple(value):
    return value if isinstance(value, tuple) else (value,)


def listed(what, value, names):
    """배열 하나, 리스트, dict를 이름의 차례대로 늘어놓은 리스트로 바꿉니다."""
    if isinstance(value, dict):
        if value.keys() != set(names):
            raise ValueError(
                f"Network: {what}의 이름은 {names}인데 {list(value)}를 "
                "받았습니다. 이름을 맞추세요."
            )
        return [value[name] for name in names]
    values = [value]
    if isinstance(value, (list, tuple)) and (len(names) > 1 or (
            len(value) == 1 and not isinstance(value[0], (list, tuple)))):
        values = list(value)
    if len(values) != len(names):
        raise ValueError(
            f"Network: {what}이(가) {len(names)}개({', '.join(names)}) "
            f"필요한데 {len(values)}개를 받았습니다. 개수를 맞추세요."
        )
    return values


def plain(value):
    """NumPy의 수와 데이터 타입을 JSON에 담을 수 있게 바꿉니다."""
    return value.item() if hasattr(value, "item") else str(value)


def snake(name):
    """GlobalAveragePooling2D를 global_average_pooling2d로 바꿉니다."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def free_name(start, taken):
    name, number = start, 0
    while name in taken:
        number += 1
        name = f"{start}_{number}"
    return name


def wide(text):
    """터미널에서 차지하는 칸의 수입니다. 한글은 한 글자가 두 칸입니다."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1
               for character in text)


def parameters(weights):
    return sum(int(value.size) for value in weights.values())
