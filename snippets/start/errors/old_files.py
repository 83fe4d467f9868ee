"""모델을 저장하는 옛 줄과 백엔드의 옛 함수를 지금의 것으로 고칩니다."""
import keras
import numpy as np
import tensorflow as tf
from keras import backend as K
from keras.callbacks import ModelCheckpoint

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
layer, x = keras.Input((4,)), np.ones((2, 4))
OLD = {"class_name": "Sequential", "config": {"layers": []}}
LINES = (
    ("model.save('model')", "model.save('model.keras')"),
    ("model.save_weights('model.h5')",
     "model.save_weights('model.weights.h5')"),
    ("ModelCheckpoint('best.hdf5')", "ModelCheckpoint('best.keras')"),
    ("keras.models.load_model('model')",
     "keras.models.load_model('model.keras')"),
    ("keras.saving.deserialize_keras_object(OLD)",
     "keras.models.model_from_json(model.to_json())"),
    ("K.mean(x)", "keras.ops.mean(x)"),
    ("K.get_session()", "keras.backend.clear_session()"),
    ("K.set_image_dim_ordering('tf')",
     "K.set_image_data_format('channels_last')"),
    ("keras.utils.multi_gpu_model(model)", "tf.distribute.MirroredStrategy"),
    ("from keras.utils.vis_utils import plot_model",
     "from keras.utils import plot_model"),
    ("tf.square(layer)", "keras.ops.square(layer)"),
    ("tf.set_random_seed(0)", "keras.utils.set_random_seed(0)"),
    ("np.int(2.5)", "int(2.5)"),
    ("np.float_(2)", "np.float64(2)"))

for old, new in LINES:
    try:
        exec(old)
    except (AttributeError, ImportError, ValueError, TypeError) as error:
        told = ". ".join(str(error).partition("\n")[0].split(". ")[:2])
        print(f"{old}\n  {type(error).__name__}: {told}")
    exec(new)
    print("  지금은", new)
