"""The starter painter: a small latent diffusion model, trained from nothing on openly licensed emoji.

Read the modules in this order; each is one step of the way from a bare machine to a painted picture:

    folders      where everything lies outside the repository
    sources      the npm and PyPI packages: versions, hashes, licences
    everyday     which things are painted, in which stage of the training
    icons        SVG -> RGBA pixels
    backgrounds  white, one named colour, or two
    picture      icon + background -> one training picture
    captions     what a person might write to get that picture
    text         caption -> token states of a frozen BERT
    autoencoder  picture (3, 128, 128) <-> latent (6, 16, 16)
    latents      the training set of the denoiser, encoded once
    noise        the noise schedule and the v-prediction target
    denoiser     the U-Net
    parallel     one model trained by several single-thread processes
    train_unet   the denoiser's training
    distil       the same pictures in four steps: a student of the denoiser
    train_vae    the autoencoder's training
    paint        pictures from captions, with the stock pipeline
    retrieval    the measure: is the painted thing found again among all icons?
    evaluate     that measure for names and paraphrases, with ceiling and floor
    sheet        contact sheets
    assemble     fp16 weights in the stock diffusers layout
    curve        loss, samples and hours as a plot

and, for enlarging what was painted:

    upscaler          the network, its critic, the measures
    upscaler_data     icons at 512 and at 128 pixels
    upscaler_set      patches of them
    train_upscaler    its training, first by distance, then against the critic
    measure_upscaler  beside bicubic and Lanczos
"""
