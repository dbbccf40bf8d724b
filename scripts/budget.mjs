console.log('budget: not measured yet')
